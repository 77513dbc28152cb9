import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { readOpenData } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from '../shared/load-state.js';

/** The files that anybody may take away, with every field explained. */
@Component({
  selector: 'sd-open-data-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, LoadState],
  template: `
    <div class="sd-page">
      <div class="sd-page-head">
        <h1>{{ t().openData.heading }}</h1>
        <p class="sd-lead">{{ t().openData.lead }}</p>
      </div>
      @if (catalogue.hasValue()) {
        @for (set of catalogue.value().datasets; track set.name) {
          <section class="sd-panel">
            <h2>{{ titleOf(set) }}</h2>
            <div class="sd-row">
              <a [href]="set.csvUrl" download>{{ t().openData.csv(titleOf(set)) }}</a>
              <a [href]="set.jsonUrl">{{ t().openData.json(titleOf(set)) }}</a>
            </div>
            <details>
              <summary>{{ t().openData.fields(set.fields.length) }}</summary>
              <sd-data-table [label]="titleOf(set)" narrow="cards">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{{ t().openData.field }}</th>
                      <th scope="col">{{ t().openData.type }}</th>
                      <th scope="col">{{ t().openData.meaning }}</th>
                    </tr>
                  </thead>
                  <tbody>
                    @for (field of set.fields; track field.name) {
                      <tr>
                        <th scope="row">
                          <code>{{ field.name }}</code>
                        </th>
                        <td [attr.data-label]="t().openData.type">
                          {{ t().openData.types[field.type] }}
                          @if (field.isNullable) {
                            <span class="sd-quiet sd-small">{{ t().openData.nullable }}</span>
                          }
                        </td>
                        <td [attr.data-label]="t().openData.meaning">
                          {{ i18n.locale() === 'zh' ? field.zh : field.en }}
                        </td>
                      </tr>
                    }
                  </tbody>
                </table>
              </sd-data-table>
            </details>
          </section>
        }
        <p class="sd-quiet">{{ t().openData.rule }}</p>
      } @else {
        <sd-load-state [from]="catalogue" [lines]="8" />
      }
    </div>
  `,
  styles: `
    summary {
      min-height: 44px;
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class OpenDataPage {
  protected readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly catalogue = readOpenData();

  protected titleOf({ titleEn, titleZh }: { titleEn: string; titleZh: string }): string {
    return this.i18n.locale() === 'zh' ? titleZh : titleEn;
  }
}
