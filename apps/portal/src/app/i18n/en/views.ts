/** Names for filters and orders of a list. */
export const views = {
  heading: 'Saved views',
  save: 'Save this view',
  manage: 'Save or remove views',
  name: 'Name of the view',
  nameHint: 'Filters and order are saved. A name that is there is replaced.',
  nameMissing: 'Give the view a name',
  beginWith: 'Open this list with it',
  saveShown: 'Save what is shown',
  saved: (name: string) => `“${name}” is saved.`,
  first: '(opens first)',
  remove: 'Remove',
  removeOne: (name: string) => `Remove the view “${name}”`,
  removed: (name: string) => `“${name}” is removed.`,
  undo: 'Undo',
};
