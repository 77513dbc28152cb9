/** An error of a form, and where it is to be mended. */
export interface SummaryError {
  message: string;
  /** The id of the field to go to, or null when the error belongs to no field. */
  fieldId: string | null;
}

/** What a screen reader calls invalid by an attribute; of a choice the group is described instead. */
const TYPED = 'input:not([type=radio], [type=checkbox]), select, textarea';

/**
 * Says at each field what is wrong with it, and ties the words to the field for those who do not see them.
 *
 * Works on the page itself rather than by inputs of each field: a field is then marked wherever it stands (in a list, in
 * another component, in a group of choices), by its id alone, and no form can forget to.
 * @returns takes the marks away again
 */
export function markFields(errors: readonly SummaryError[]): () => void {
  const undo: (() => void)[] = [];
  for (const fieldId of new Set(errors.map((error) => error.fieldId))) {
    const field = fieldId === null ? null : document.getElementById(fieldId);
    const ofField = errors.filter((error) => error.fieldId === fieldId);
    if (field) undo.push(markField(field, ofField.map(({ message }) => message).join(' ')));
  }
  return () => undo.forEach((one) => one());
}

function markField(field: HTMLElement, message: string): () => void {
  const isTyped = field.matches(TYPED);
  const group = isTyped ? null : field.closest('fieldset');
  const box = isTyped ? field.closest('mat-form-field') : null;
  const words = document.createElement('p');
  words.className = 'sd-field-error';
  words.id = `${field.id}-error`;
  words.textContent = message;

  const legend = group?.querySelector(':scope > legend');
  if (legend) legend.after(words);
  else if (box) box.append(words);
  else (field.closest('label') ?? field).after(words);
  box?.classList.add('sd-wrong');
  if (isTyped) field.setAttribute('aria-invalid', 'true');
  const described = group ?? field;
  describe(described, (ids) => [...ids, words.id]);

  return () => {
    words.remove();
    box?.classList.remove('sd-wrong');
    if (isTyped) field.removeAttribute('aria-invalid');
    describe(described, (ids) => ids.filter((id) => id !== words.id));
  };
}

/** Material keeps its own ids in this attribute: whatever else stands there is left alone. */
function describe(element: HTMLElement, change: (ids: string[]) => string[]): void {
  const ids = change((element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '));
  else element.removeAttribute('aria-describedby');
}
