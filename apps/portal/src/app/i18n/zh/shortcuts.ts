import type { Messages } from '../messages.js';

export const shortcuts: Messages['shortcuts'] = {
  heading: '本页快捷键',
  on: '启用单键操作（如使用语音输入或容易误按，请关闭）',
  releaseWith: (reason) => `放行：${reason}`,
  askWith: (reason) => `询问：${reason}`,
  acceptWith: (reason) => `通过：${reason}`,
  grantWith: (reason) => `核准：${reason}`,
  refuseWith: (reason) => `不予通过：${reason}`,
  rejectWith: (reason) => `退回：${reason}`,
  thenEnter: '按 Enter 确认并转到下一项。',
  next: '下一项',
  previous: '上一项',
  verify: '按申报核实，按 Enter 确认',
};
