import type { Provider } from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, type MatFormFieldDefaultOptions } from '@angular/material/form-field';

/** Outlined fields whose hint takes only the room it needs. Everything asked for is required unless its label says otherwise. */
export const plainFormFields: Provider = {
  provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
  useValue: {
    appearance: 'outline',
    hideRequiredMarker: true,
    subscriptSizing: 'dynamic',
  } satisfies MatFormFieldDefaultOptions,
};
