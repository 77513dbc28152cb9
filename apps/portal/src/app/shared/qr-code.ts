import { ChangeDetectionStrategy, Component, computed, input, resource } from '@angular/core';

/** A text as a code for cameras, drawn as one path: sharp at any size, nothing to load from elsewhere. */
@Component({
  selector: 'sd-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (drawing(); as drawing) {
      <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="drawing.box"><path [attr.d]="drawing.path" /></svg>
    }
  `,
  styles: `
    :host {
      display: block;
      width: 12rem;
      min-height: 12rem;
      /* cameras want dark on light, whatever the page looks like */
      background: #fff;
    }
    path {
      fill: #000;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  /** What the picture is, for those who do not see it. */
  readonly label = input.required<string>();

  private readonly matrix = resource({
    params: () => this.text(),
    loader: async ({ params }) => (await import('uqr')).encode(params, { ecc: 'M', border: 4 }),
  });
  protected readonly drawing = computed(() => {
    if (!this.matrix.hasValue()) return null;
    const { data, size } = this.matrix.value();
    const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
    return { path, box: `0 0 ${size} ${size}` };
  });
}
