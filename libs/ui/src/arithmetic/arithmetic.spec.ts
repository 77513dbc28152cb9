import { TestBed } from '@angular/core/testing';
import { Arithmetic } from './arithmetic.js';

describe('Arithmetic', () => {
  it('is read as one sentence and seen as numbers', async () => {
    const fixture = TestBed.createComponent(Arithmetic);
    fixture.componentRef.setInput('terms', [
      { operator: null, value: '43', label: 'staff' },
      { operator: '×', value: '3', label: 'days' },
    ]);
    fixture.componentRef.setInput('result', '129');
    fixture.componentRef.setInput('resultLabel', 'you may claim');
    fixture.componentRef.setInput('sentence', '43 staff times 3 days makes 129.');
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    expect(element.querySelector('p')?.textContent).toBe('43 staff times 3 days makes 129.');
    expect(element.querySelector('.terms')?.getAttribute('aria-hidden')).toBe('true');
    expect([...element.querySelectorAll('.value')].map((value) => value.textContent)).toEqual(['43', '3', '129']);
  });
});
