import type { Provider } from '@angular/core';
import { ErrorStateMatcher } from '@angular/material/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, type MatFormFieldDefaultOptions } from '@angular/material/form-field';

/** Outlined fields whose hint takes only the room it needs. Everything asked for is required unless its label says otherwise. */
const plainLook: Provider = {
  provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
  useValue: {
    appearance: 'outline',
    hideRequiredMarker: true,
    subscriptSizing: 'dynamic',
  } satisfies MatFormFieldDefaultOptions,
};

/** What is wrong is said when a form is sent, by its error summary, and not while somebody is still typing. */
const noEarlyErrors: Provider = {
  provide: ErrorStateMatcher,
  useValue: { isErrorState: () => false, isSignalErrorState: () => false } satisfies ErrorStateMatcher,
};

export const plainFormFields: Provider = [plainLook, noEarlyErrors];
