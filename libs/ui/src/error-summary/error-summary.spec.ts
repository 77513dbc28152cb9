import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ErrorSummaryHarness } from './error-summary.harness.js';
import { ErrorSummary, type SummaryError } from './error-summary.js';

@Component({
  imports: [ErrorSummary],
  template: `<sd-error-summary heading="There is a problem" [errors]="errors()" /><input id="pieces" />`,
})
class Form {
  readonly errors = signal<SummaryError[]>([]);
}

describe('ErrorSummary', () => {
  it('is empty while nothing is wrong, takes focus when something is, and leads to the field', async () => {
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement);
    const harness = await TestbedHarnessEnvironment.loader(fixture).getHarness(ErrorSummaryHarness);
    expect(await harness.messages()).toEqual([]);

    fixture.componentInstance.errors.set([
      { message: 'Enter pieces', fieldId: 'pieces' },
      { message: 'The channel does not answer', fieldId: null },
    ]);
    expect(await harness.messages()).toEqual(['Enter pieces', 'The channel does not answer']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await harness.isFocused()).toBe(true);

    await harness.follow(0);
    expect(document.activeElement?.id).toBe('pieces');
    fixture.nativeElement.remove();
  });
});
