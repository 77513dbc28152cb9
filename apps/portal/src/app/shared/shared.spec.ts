import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { I18n } from '../i18n/i18n.js';
import { refusalErrors } from './form-errors.js';
import { problemText } from './problem-text.js';
import { fenOf, yuanText } from './typed-numbers.js';
import { problemOf } from '@supplydock/api-client';

describe('fenOf', () => {
  it.each([
    ['2.8', 280],
    ['2.80', 280],
    ['３．５', 350],
    ['¥1,200', 120_000],
    ['', null],
    ['0', 0],
    ['2.805', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['abc', undefined],
    ['100000.01', undefined],
  ])('reads %p as %p fen', (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it('is undone by yuanText', () => {
    expect(yuanText(280)).toBe('2.80');
    expect(yuanText(null)).toBe('');
  });
});

describe('a problem', () => {
  const answered = new HttpErrorResponse({
    status: 412,
    error: {
      code: 'VERSION_MISMATCH',
      title: 'Changed',
      titleZh: '已更改',
      detail: 'Changed',
      detailZh: '请重新加载',
      errors: [],
    },
  });

  it('speaks the reader’s language and does not repeat itself', async () => {
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    expect(problemText(problemOf(answered), i18n)).toEqual({
      title: 'Changed',
      detail: null,
      code: 'Code VERSION_MISMATCH',
    });
    await i18n.use('zh');
    expect(problemText(problemOf(answered), i18n)).toMatchObject({ title: '已更改', detail: '请重新加载' });
  });

  it('names the field as the page does', async () => {
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    const refused = new HttpErrorResponse({
      status: 400,
      error: {
        code: 'VALIDATION_FAILED',
        errors: [
          { field: 'accepts.0', code: 'X', message: 'is unknown', messageZh: '未知' },
          { field: 'rows.1.days.2', code: 'X', message: 'is past', messageZh: '已过' },
          { field: 'other', code: 'X', message: 'is odd', messageZh: '有误' },
        ],
      },
    });
    const places = { accepts: { id: 'here', label: 'Accepts' }, 'rows.1': { id: 'second', label: 'Second row' } };
    expect(refusalErrors(refused, i18n, places)).toEqual([
      { message: 'Accepts: is unknown', fieldId: 'here' },
      { message: 'Second row: is past', fieldId: 'second' },
      { message: 'other: is odd', fieldId: null },
    ]);
  });

  it('without an answer says that the channel does not answer', async () => {
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    const [{ message }] = refusalErrors(new HttpErrorResponse({ status: 0 }), i18n);
    expect(message).toContain('does not answer');
    expect(message).toContain('UNREACHABLE');
  });
});
