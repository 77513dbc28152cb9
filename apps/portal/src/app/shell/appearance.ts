import { DOCUMENT } from '@angular/common';
import { effect, inject, Injectable, signal } from '@angular/core';

export type Scheme = 'auto' | 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['auto', 'light', 'dark'];

const REMEMBERED = 'supplydock.scheme';

/** Light or dark: as the device is set, unless a person chose otherwise here. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Scheme>(remembered());

  readonly scheme = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      const scheme = this.scheme();
      this.document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
    });
  }

  choose(scheme: Scheme): void {
    localStorage.setItem(REMEMBERED, scheme);
    this.chosen.set(scheme);
  }
}

function remembered(): Scheme {
  const stored = localStorage.getItem(REMEMBERED) as Scheme | null;
  return stored && SCHEMES.includes(stored) ? stored : 'auto';
}
