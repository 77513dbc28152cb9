import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PagerHarness, SortHeaderHarness } from './data-table.harness.js';
import { DataTable } from './data-table.js';
import { Pager } from './pager.js';
import { SortHeader } from './sort-header.js';

@Component({
  imports: [DataTable, Pager, SortHeader],
  template: `
    <sd-data-table label="Awards" narrow="cards" [isBusy]="isBusy()">
      <table>
        <thead>
          <tr>
            <th sdSortHeader="pieces" [sort]="sort()" (sortChange)="sort.set($event)">Pieces</th>
          </tr>
        </thead>
      </table>
    </sd-data-table>
    <sd-pager
      label="Pages"
      range="1 to 2 of 3"
      previousLabel="Previous"
      nextLabel="Next"
      [hasPrevious]="false"
      [hasNext]="true"
      (previous)="turned.push('previous')"
      (next)="turned.push('next')"
    />
  `,
})
class List {
  readonly sort = signal<string | null>(null);
  readonly isBusy = signal(false);
  readonly turned: string[] = [];
}

describe('a table', () => {
  it('sorts downwards first, then upwards, and says so', async () => {
    const fixture = TestBed.createComponent(List);
    const header = await TestbedHarnessEnvironment.loader(fixture).getHarness(SortHeaderHarness);
    expect(await header.direction()).toBe('none');
    await header.press();
    expect([fixture.componentInstance.sort(), await header.direction()]).toEqual(['-pieces', 'descending']);
    await header.press();
    expect([fixture.componentInstance.sort(), await header.direction()]).toEqual(['pieces', 'ascending']);
  });

  it('can be scrolled by keyboard under a name, and says when newer rows are on their way', async () => {
    const fixture = TestBed.createComponent(List);
    fixture.componentInstance.isBusy.set(true);
    await fixture.whenStable();
    const frame = fixture.nativeElement.querySelector('[role=region]');
    expect([frame.getAttribute('aria-label'), frame.tabIndex]).toEqual(['Awards', 0]);
    expect(fixture.nativeElement.querySelector('sd-data-table').getAttribute('aria-busy')).toBe('true');
  });

  it('turns its pages only where there are some', async () => {
    const fixture = TestBed.createComponent(List);
    const pager = await TestbedHarnessEnvironment.loader(fixture).getHarness(PagerHarness);
    expect([await pager.turn('previous'), await pager.turn('next')]).toEqual([false, true]);
    expect(fixture.componentInstance.turned).toEqual(['next']);
  });
});
