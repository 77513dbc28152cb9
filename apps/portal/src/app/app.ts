import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Shell } from './shell/shell.js';

@Component({
  selector: 'sd-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Shell],
  template: `<sd-shell />`,
})
export class App {}
