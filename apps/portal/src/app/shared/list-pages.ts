import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import { Pager } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** What the server answers of a list: a page, and where the next one begins. */
interface ListPage {
  readonly items: readonly unknown[];
  readonly nextCursor: string | number | null;
  readonly total: number;
}

/**
 * Turns the pages of a list that the server pages by cursors. The address holds the page one is on (`cursor`) and how many
 * rows lie before it (`skipped`); the pages before it are remembered while the list is open. After a reload deep in a list,
 * 'back' leads to its first page.
 */
@Component({
  selector: 'sd-list-pages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Pager],
  template: `
    @if (page().nextCursor !== null || first() > 0) {
      <sd-pager
        [label]="t().common.pages"
        [range]="range()"
        [previousLabel]="t().common.previous"
        [nextLabel]="t().common.next"
        [hasPrevious]="first() > 0"
        [hasNext]="page().nextCursor !== null"
        (previous)="goBack()"
        (next)="goOn()"
      />
    }
  `,
})
export class ListPages {
  readonly page = input.required<ListPage>();
  /** What else of the address belongs to the page that is left, such as the row that is open on it. */
  readonly leaving = input<Params>({});

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  private readonly cursor = computed(() => this.params().get('cursor'));
  protected readonly first = computed(() => Number(this.params().get('skipped')) || 0);
  protected readonly range = computed(() => {
    const { items, total } = this.page();
    const figure = (n: number): string => this.i18n.formats().integer(n);
    return this.t().common.range(figure(this.first() + 1), figure(this.first() + items.length), figure(total));
  });
  /** Addresses of the pages before this one. */
  private before: Params[] = [];

  constructor() {
    // another filter or order is another list, and begins with its first page
    effect(() => {
      if (this.cursor() === null) this.before = [];
    });
  }

  protected goOn(): void {
    const { nextCursor, items } = this.page();
    this.before.push({ cursor: this.cursor(), skipped: this.first() || null });
    this.show({ cursor: nextCursor, skipped: this.first() + items.length });
  }

  protected goBack(): void {
    this.show(this.before.pop() ?? { cursor: null, skipped: null });
  }

  private show(page: Params): void {
    const queryParams = { ...this.leaving(), ...page };
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }
}
