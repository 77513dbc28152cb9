import { TestBed } from '@angular/core/testing';
import { ErrorSummary } from './error-summary.js';

describe('ErrorSummary', () => {
  it('shows nothing while nothing is wrong', async () => {
    const fixture = TestBed.createComponent(ErrorSummary);
    fixture.componentRef.setInput('heading', 'There is a problem');
    fixture.componentRef.setInput('errors', []);
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent.trim()).toBe('');
  });
});
