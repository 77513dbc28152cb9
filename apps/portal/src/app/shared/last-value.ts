import { linkedSignal, type Resource, type Signal } from '@angular/core';

/**
 * The last value a resource had, kept while the next is on its way: a table that turns its page must not blink to nothing.
 * @returns undefined before the first answer and whenever the resource failed
 */
export function lastValue<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<{ value: T | undefined; isPending: boolean }, T | undefined>({
    source: () => ({
      value: resource.hasValue() ? resource.value() : undefined,
      isPending: resource.isLoading(),
    }),
    computation: ({ value, isPending }, previous) => (value === undefined && isPending ? previous?.value : value),
  }).asReadonly();
}
