import { TestBed } from '@angular/core/testing';
import { I18n, MESSAGE_LOADER } from '../../i18n/i18n.js';
import { loadMessages } from '../../i18n/messages.js';
import { Shortcuts } from './shortcuts.js';

const pressed: string[] = [];
const key = (name: string, on: Element = document.body, more: object = {}): void => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
};

beforeEach(async () => {
  pressed.length = 0;
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [{ provide: MESSAGE_LOADER, useValue: loadMessages }] });
  await TestBed.inject(I18n).use('en');
});

async function open(): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Shortcuts);
  fixture.componentRef.setInput('keys', [{ key: 'j', label: 'The next one', run: () => pressed.push('j') }]);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the keys of a page', () => {
  it('are listed and do what they say, in either case', async () => {
    expect((await open()).textContent).toContain('The next one');
    key('j');
    key('J');
    expect(pressed).toEqual(['j', 'j']);
  });

  it('are text where somebody types, and the browser’s with a modifier', async () => {
    const element = await open();
    const field = document.createElement('input');
    element.append(field);
    key('j', field);
    key('j', document.body, { ctrlKey: true });
    key('x');
    expect(pressed).toEqual([]);
  });

  it('are turned off, and stay so on this device', async () => {
    const element = await open();
    const box = element.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    box.click();
    key('j');
    expect(pressed).toEqual([]);
    expect(localStorage.getItem('supplydock.shortcuts')).toBe('off');
    box.click();
    key('j');
    expect(pressed).toEqual(['j']);
  });
});
