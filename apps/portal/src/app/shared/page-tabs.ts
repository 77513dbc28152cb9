import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

export interface PageTab {
  readonly link: string;
  readonly name: string;
  /** Not current on the pages below it. */
  readonly isExact?: boolean;
}

/** Pages that belong together, one beside the other. */
@Component({
  selector: 'sd-page-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.link) {
        <a
          [routerLink]="tab.link"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: tab.isExact ?? false }"
          >{{ tab.name }}</a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2) var(--sd-space-5);
      border-block-end: 1px solid var(--sd-line);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      border-block-end: 3px solid transparent;
      text-decoration: none;
    }
    a[aria-current] {
      border-block-end-color: var(--sd-brand);
      font-weight: 650;
    }
  `,
})
export class PageTabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly PageTab[]>();
}
