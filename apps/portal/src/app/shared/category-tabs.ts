import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CATEGORIES, type Category } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';

/** The address says which category is shown; anything else in it means masks. */
export const categoryIn = (value: string | undefined): Category =>
  CATEGORIES.find((category) => category === value) ?? 'masks';

/** The four categories as links of the same page: linkable, and the way back works. */
@Component({
  selector: 'sd-category-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="t().common.category">
      @for (category of categories; track category) {
        <a
          [routerLink]="[]"
          [queryParams]="{ category: category === 'masks' ? null : category }"
          [attr.aria-current]="category === selected() ? 'page' : null"
          >{{ t().common.categories[category] }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      padding-inline: var(--sd-space-4);
      border: 1px solid var(--sd-line);
      border-radius: 999px;
      background: var(--sd-surface);
      color: var(--sd-ink-quiet);
      font-weight: 600;
      text-decoration: none;
    }
    a:hover {
      border-color: var(--sd-line-strong);
      color: var(--sd-ink);
    }
    a[aria-current] {
      border-color: var(--sd-brand);
      background: var(--sd-brand);
      color: var(--sd-on-brand);
    }
    @media (max-width: 26rem) {
      a {
        padding-inline: var(--sd-space-3);
      }
    }
  `,
})
export class CategoryTabs {
  readonly selected = input.required<Category>();
  protected readonly categories = CATEGORIES;
  protected readonly t = inject(I18n).t;
}
