import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';

/** 'pieces' sorts upwards, '-pieces' downwards: the form the address and the api use. */
export const flippedSort = (field: string, current: string | null): string =>
  current === `-${field}` ? field : `-${field}`;

/** A column heading that sorts on the server. Attribute on `th`, which then carries aria-sort. */
@Component({
  selector: 'th[sdSortHeader]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" (click)="sortChange.emit(next())">
      <ng-content /><span class="arrow" aria-hidden="true">{{ arrow() }}</span>
    </button>
  `,
  host: { '[attr.aria-sort]': 'ariaSort()' },
  styles: `
    button {
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    button:hover {
      color: var(--sd-ink);
      text-decoration: underline;
    }
    .arrow {
      display: inline-block;
      inline-size: 1.2em;
      text-align: center;
    }
  `,
})
export class SortHeader {
  readonly field = input.required<string>({ alias: 'sdSortHeader' });
  readonly sort = input.required<string | null>();
  readonly sortChange = output<string>();

  protected readonly next = computed(() => flippedSort(this.field(), this.sort()));
  protected readonly ariaSort = computed(() => {
    if (this.sort() === this.field()) return 'ascending';
    return this.sort() === `-${this.field()}` ? 'descending' : 'none';
  });
  protected readonly arrow = computed(() => ({ ascending: '↑', descending: '↓', none: '↕' })[this.ariaSort()]);
}
