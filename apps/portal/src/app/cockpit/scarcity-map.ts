import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { CockpitCategory, ScarcityCell } from '@supplydock/api-client';
import { DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { ReferenceData } from '../shared/reference-data.js';
import { type Grade, gradeOf, GRADES } from './scarcity-grades.js';
import { tileGrid } from './tile-grid.js';

/** Where which product is scarce: districts as tiles for one product, and all products of its category as a table. */
@Component({
  selector: 'sd-scarcity-map',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DataTable, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  templateUrl: './scarcity-map.html',
  styleUrl: './scarcity-map.scss',
})
export class ScarcityMap {
  readonly cells = input.required<readonly ScarcityCell[]>();
  readonly categories = input.required<readonly CockpitCategory[]>();

  private readonly i18n = inject(I18n);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly grades = GRADES;
  /** Products that somebody asks for. */
  protected readonly products = computed(() => {
    const asked = new Set(this.cells().map(({ productId }) => productId));
    return this.reference.products().filter(({ id }) => asked.has(id));
  });
  /** The one that is scarcest in most districts, until another is chosen; a choice outlives the next reading. */
  protected readonly selected = linkedSignal<string | undefined, string | undefined>({
    source: () => this.scarcest(),
    computation: (scarcest, previous) => previous?.value ?? scarcest,
  });
  protected readonly grid = computed(() => tileGrid(this.reference.districts()));
  protected readonly need = computed(() => this.needOf(this.selected()));
  /** Products of the chosen one's category: the columns of the table. */
  protected readonly columns = computed(() => {
    const chosen = this.products().find(({ id }) => id === this.selected());
    return this.products().filter(({ category }) => category === chosen?.category);
  });
  private readonly cellOf = computed(
    () => new Map(this.cells().map((cell) => [`${cell.districtId} ${cell.productId}`, cell])),
  );

  protected level(districtId: string, productId: string | undefined): number | undefined {
    return this.cellOf().get(`${districtId} ${productId}`)?.levelPerHead;
  }

  protected grade(districtId: string, productId: string | undefined): Grade {
    return gradeOf(this.level(districtId, productId), this.needOf(productId));
  }

  protected choose(event: Event): void {
    this.selected.set((event.target as HTMLSelectElement).value);
  }

  private needOf(productId: string | undefined): number | null {
    const category = this.reference.products().find(({ id }) => id === productId)?.category;
    return this.categories().find((row) => row.category === category)?.needPerHead ?? null;
  }

  private scarcest(): string | undefined {
    const short = ({ id }: { id: string }): number =>
      this.reference
        .districts()
        .filter((district) => ['none', 'hardlyAny', 'veryShort'].includes(this.grade(district.id, id))).length;
    return [...this.products()].sort((a, b) => short(b) - short(a))[0]?.id;
  }
}
