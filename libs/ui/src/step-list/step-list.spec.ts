import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { StepListHarness } from './step-list.harness.js';
import { StepList } from './step-list.js';

describe('StepList', () => {
  it('says every step’s state in words and marks the current one', async () => {
    const fixture = TestBed.createComponent(StepList);
    fixture.componentRef.setInput('steps', [
      { label: 'Filed', detail: '1 March', state: 'done', stateLabel: 'done' },
      { label: 'Checked', detail: null, state: 'current', stateLabel: 'now' },
    ]);
    const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, StepListHarness);
    expect(await harness.steps()).toEqual(['Filed (done)1 March', 'Checked (now)']);
    expect(await harness.current()).toBe('Checked (now)');
  });
});
