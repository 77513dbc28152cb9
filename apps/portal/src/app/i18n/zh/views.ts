import type { Messages } from '../messages.js';

export const views: Messages['views'] = {
  heading: '已存视图',
  save: '保存当前视图',
  manage: '保存或删除视图',
  name: '视图名称',
  nameHint: '保存筛选条件与排序；同名视图将被替换。',
  nameMissing: '请填写视图名称',
  beginWith: '打开列表时先用此视图',
  saveShown: '保存当前显示',
  saved: (name) => `已保存“${name}”。`,
  first: '（默认）',
  remove: '删除',
  removeOne: (name) => `删除视图“${name}”`,
  removed: (name) => `已删除“${name}”。`,
  undo: '撤销',
};
