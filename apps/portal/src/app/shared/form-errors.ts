import { inject, signal } from '@angular/core';
import { problemOf } from '@supplydock/api-client';
import type { SummaryError } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { problemText } from './problem-text.js';

/** A field of a form. */
export interface FormPlace {
  /** Its id on the page. */
  id: string;
  /** What it is called there. */
  label: string;
  /** What is wrong with what was typed; empty when nothing is. */
  wrong?: string | false | null;
}

/** The fields of a form in the order of the page, each by its path in the request. */
export type FormPlaces = Record<string, FormPlace>;

/**
 * What is wrong with a form, for its error summary: what the page found before it sent anything, else what the api refused.
 * The summary marks the fields. Made in a field of a component, as it injects what it needs.
 */
export class FormErrors {
  private readonly i18n = inject(I18n);
  private readonly found = signal<readonly SummaryError[]>([]);
  readonly list = this.found.asReadonly();

  /** @param places read whenever something is checked or refused */
  constructor(private readonly places: () => FormPlaces = () => ({})) {}

  /**
   * Looks at what was typed.
   * @param names the fields that are about to be sent; without any, all of them
   * @returns whether the form may be sent
   */
  check(...names: string[]): boolean {
    const looked = Object.entries(this.places()).filter(([name]) => names.length === 0 || names.includes(name));
    this.found.set(looked.flatMap(([, { id, wrong }]) => (wrong ? [{ message: wrong, fieldId: id }] : [])));
    return this.found().length === 0;
  }

  /**
   * Shows why the api refused: its word on each field, named as on the page, else the problem as a whole with its code.
   * @param about name of the field that a refusal of the whole belongs to, where there is one
   */
  refused(error: unknown, about?: string): void {
    this.found.set(refusalErrors(error, this.i18n, this.places(), about));
  }

  /** Shows what the page itself has to say, at a field. */
  say(message: string, name: string): void {
    this.found.set([{ message, fieldId: this.places()[name].id }]);
  }

  clear(): void {
    this.found.set([]);
  }
}

/** What an error summary shows for a refused request; see FormErrors. */
export function refusalErrors(error: unknown, i18n: I18n, places: FormPlaces = {}, about?: string): SummaryError[] {
  const problem = problemOf(error);
  const isChinese = i18n.locale() === 'zh';
  const whole = about === undefined ? null : places[about].id;
  if (problem.errors.length > 0)
    return problem.errors.map(({ field, message, messageZh }) => {
      const place = placeOf(field, places);
      const words = isChinese ? messageZh : message;
      return { message: i18n.t().problems.field(place?.label ?? field, words), fieldId: place?.id ?? whole };
    });
  const { title, detail, code } = problemText(problem, i18n);
  const message = [title, detail].filter(Boolean).join(isChinese ? '：' : ': ') + ` (${code})`;
  return [{ message, fieldId: whole }];
}

/** The place of 'accepts.0' is that of 'accepts', where it has none of its own. */
export function placeOf(field: string, places: FormPlaces): FormPlace | undefined {
  const end = field.lastIndexOf('.');
  return places[field] ?? (end < 0 ? undefined : placeOf(field.slice(0, end), places));
}
