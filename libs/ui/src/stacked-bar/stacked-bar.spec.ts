import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { StackedBarHarness } from './stacked-bar.harness.js';
import { StackedBar } from './stacked-bar.js';

describe('StackedBar', () => {
  it('draws the parts there are and says them all', async () => {
    const fixture = TestBed.createComponent(StackedBar);
    fixture.componentRef.setInput('label', 'Pieces');
    fixture.componentRef.setInput('parts', [
      { label: 'Free', pieces: 0, text: '0', tone: 'second' },
      { label: 'Held', pieces: 4000, text: '4,000', tone: 'third' },
    ]);
    const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, StackedBarHarness);
    expect(await harness.spoken()).toBe('Pieces: Free 0, Held 4,000');
    expect(await harness.drawnParts()).toBe(1);
  });
});
