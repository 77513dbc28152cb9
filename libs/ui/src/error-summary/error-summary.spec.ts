import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ErrorSummaryHarness } from './error-summary.harness.js';
import { ErrorSummary } from './error-summary.js';
import type { SummaryError } from './mark-fields.js';

@Component({
  imports: [ErrorSummary],
  template: `<sd-error-summary heading="There is a problem" [errors]="errors()" /><input
      id="pieces"
      aria-describedby="hint"
    />
    <fieldset>
      <legend>Accepts</legend>
      <label><input type="radio" id="any" />Any</label>
    </fieldset>`,
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

  it('says each error at its field too, and takes it away when it is mended', async () => {
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement);
    fixture.componentInstance.errors.set([
      { message: 'Enter pieces', fieldId: 'pieces' },
      { message: 'In whole packs', fieldId: 'pieces' },
      { message: 'Choose one', fieldId: 'any' },
      { message: 'Of another page', fieldId: 'elsewhere' },
    ]);
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    const at = (selector: string): Element => document.querySelector(selector)!;
    expect(at('#pieces').getAttribute('aria-invalid')).toBe('true');
    expect(at('#pieces').getAttribute('aria-describedby')).toBe('hint pieces-error');
    expect(at('#pieces + #pieces-error').textContent).toBe('Enter pieces In whole packs');
    expect(at('legend + #any-error').textContent).toBe('Choose one');
    expect(at('fieldset').getAttribute('aria-describedby')).toBe('any-error');

    fixture.componentInstance.errors.set([]);
    await fixture.whenStable();
    expect(document.querySelectorAll('.sd-field-error, [aria-invalid]')).toHaveLength(0);
    expect(at('#pieces').getAttribute('aria-describedby')).toBe('hint');
    expect(at('fieldset').hasAttribute('aria-describedby')).toBe(false);
    fixture.nativeElement.remove();
  });
});
