import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core'; // prettier-ignore
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, type ParamMap, type Params, Router, RouterLink } from '@angular/router';
import { ChannelCommands, readSavedViews, type SavedView } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from './form-fields.js';
import { FormErrors } from './form-errors.js';

/** Where in a list somebody stands is not what they want to find again. */
const PAGE_OF_LIST = ['cursor', 'skipped'];

/** Names for what a list's address says: each a link, one of them the list's beginning; saved, replaced, removed with undo. */
@Component({
  selector: 'sd-saved-views',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  templateUrl: './saved-views.html',
  styleUrl: './saved-views.scss',
})
export class SavedViews {
  /** The list's word, the same on every visit. */
  readonly list = input.required<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly nameId = 'view-name';
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  /** What would be saved now. */
  protected readonly query = computed(() => queryOf(this.params()));
  private readonly stored = readSavedViews(this.list);
  protected readonly views = linkedSignal<readonly SavedView[]>(() =>
    this.stored.hasValue() ? this.stored.value().items : [],
  );
  protected readonly name = signal('');
  protected readonly isDefault = signal(false);
  protected readonly errors = new FormErrors(() => {
    const words = this.t().views;
    return { name: { id: this.nameId, label: words.name, wrong: this.name().trim() === '' && words.nameMissing } };
  });
  protected readonly status = signal('');
  /** The last one removed, kept here so that it can come back. */
  protected readonly removed = signal<SavedView | null>(null);

  constructor() {
    // only the first visit begins with a view: whoever clears the filters later wants no filters
    const isFresh = this.query() === '';
    const begin = effect(() => {
      if (!this.stored.hasValue()) return;
      begin.destroy();
      const first = this.stored.value().items.find(({ isDefault }) => isDefault);
      if (isFresh && first && this.query() === '')
        void this.router.navigate([], { relativeTo: this.route, queryParams: this.paramsOf(first), replaceUrl: true });
    });
  }

  protected paramsOf({ query }: SavedView): Params {
    return Object.fromEntries(new URLSearchParams(query));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.name().trim();
    if (!this.errors.check()) return;
    await this.run(async () => {
      await this.keep({ name, query: this.query(), isDefault: this.isDefault() });
      this.status.set(this.t().views.saved(name));
      this.name.set('');
      this.isDefault.set(false);
    });
  }

  protected remove(view: SavedView): Promise<void> {
    return this.run(async () => {
      await this.commands.removeView(view.id);
      this.views.update((all) => all.filter(({ id }) => id !== view.id));
      this.removed.set(view);
      this.status.set(this.t().views.removed(view.name));
    });
  }

  protected undo(): Promise<void> {
    return this.run(async () => {
      const view = this.removed();
      if (view) await this.keep(view);
    });
  }

  private async keep({ name, query, isDefault }: Omit<SavedView, 'id'>): Promise<void> {
    const { items } = await this.commands.keepView({ list: this.list(), name, query, isDefault });
    this.views.set(items);
    this.removed.set(null);
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.errors.clear();
    this.status.set('');
    try {
      await work();
    } catch (error) {
      this.errors.refused(error);
    }
  }
}

function queryOf(params: ParamMap): string {
  const kept = params.keys.filter((key) => !PAGE_OF_LIST.includes(key)).map((key) => [key, params.get(key) ?? '']);
  return new URLSearchParams(kept).toString();
}
