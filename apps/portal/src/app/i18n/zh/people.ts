import type { Messages } from '../messages.js';

export const people: Messages['people'] = {
  heading: '企业经办人',
  lead: '经办人均可为企业办理业务、邀请和移除同事。',
  me: '您',
  remove: '移除',
  removeOne: (name) => `移除 ${name}`,
  removeText: (name) => `${name} 将立即退出登录，须重新邀请方可加入。`,
  removed: (name) => `${name} 已移除。`,
  keep: '保留',
  invite: '邀请同事',
  inviteText: '该链接 72 小时内可供一人使用，仅此一次显示，请自行转发给同事。',
  link: '链接',
  copyLink: '复制链接',
  copied: '已复制',
  code: '邀请码（可口头告知）',
  until: (moment) => `有效期至 ${moment}`,
  open: '未使用的邀请',
  openOne: (name, until) => `${name} 发出，${until} 前有效`,
  toPage: '企业经办人',
};

export const join: Messages['join'] = {
  heading: '加入企业',
  lead: '同事邀请您加入，请创建您自己的账号。',
  code: '邀请码',
  codeWrong: '请填写 10 位邀请码',
  submit: '加入',
};
