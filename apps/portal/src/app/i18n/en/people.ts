export const people = {
  heading: 'People of the firm',
  lead: 'Everybody here may file for the firm, invite and remove.',
  me: 'you',
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  removeText: (name: string) => `${name} is signed out at once and needs a new invitation to come back.`,
  removed: (name: string) => `${name} is removed.`,
  keep: 'Keep',
  invite: 'Invite a colleague',
  inviteText: 'The link lets one person in within 72 hours. Send it to the colleague yourself; it is shown only now.',
  link: 'Link',
  copyLink: 'Copy the link',
  copied: 'Copied',
  code: 'Code, to be read out',
  until: (moment: string) => `Valid until ${moment}`,
  open: 'Open invitations',
  openOne: (name: string, until: string) => `By ${name}, until ${until}`,
  toPage: 'People of the firm',
};

export const join = {
  heading: 'Join your firm',
  lead: 'A colleague has invited you. Make an account of your own.',
  code: 'Invitation code',
  codeWrong: 'Enter the code of the invitation, ten letters and digits',
  submit: 'Join',
};
