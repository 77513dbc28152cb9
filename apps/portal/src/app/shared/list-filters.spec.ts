import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { I18n } from '../i18n/i18n.js';
import { type ListFilter, ListFilters } from './list-filters.js';

@Component({ imports: [ListFilters], template: `<sd-list-filters [filters]="filters" />` })
class List {
  readonly filters: ListFilter[] = [
    { name: 'q', kind: 'search', label: 'Search' },
    {
      name: 'state',
      kind: 'choice',
      label: 'State',
      options: [
        { value: 'all', label: 'All' },
        { value: 'WAITS', label: 'Waits' },
      ],
      usual: 'WAITS',
    },
    { name: 'sort', kind: 'choice', label: 'Order', options: [{ value: 'latest', label: 'Latest' }], isOrder: true },
  ];
}

async function open(url: string): Promise<{ element: HTMLElement; settle: () => Promise<void>; url: () => string }> {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'list', component: List }])] });
  await TestBed.inject(I18n).use('en');
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  return {
    element: harness.fixture.nativeElement as HTMLElement,
    settle: () => harness.fixture.whenStable(),
    url: () => TestBed.inject(Router).url,
  };
}

function choose(element: HTMLElement, id: string, value: string): void {
  const field = element.querySelector<HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('the filters of a list', () => {
  it('show what the address says, and write what is chosen into it, from the first page on', async () => {
    const { element, settle, url } = await open('/list?cursor=abc&skipped=25&q=ab&other=1');
    expect(element.querySelector<HTMLInputElement>('#filter-q')?.value).toBe('ab');
    expect(element.querySelector<HTMLSelectElement>('#filter-state')?.value).toBe('WAITS');
    choose(element, 'filter-state', 'all');
    await settle();
    expect(url()).toBe('/list?q=ab&other=1&state=all');
    choose(element, 'filter-state', 'WAITS');
    await settle();
    expect(url()).toBe('/list?q=ab&other=1');
  });

  it('are applied with a search, and cleared without touching the order', async () => {
    const { element, settle, url } = await open('/list?sort=latest');
    expect(element.querySelector('a')).toBeNull();
    const search = element.querySelector<HTMLInputElement>('#filter-q')!;
    search.value = '  masks ';
    search.dispatchEvent(new Event('input'));
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(url()).toBe('/list?sort=latest&q=masks');
    element.querySelector('a')!.click();
    await settle();
    expect(url()).toBe('/list?sort=latest');
  });
});
