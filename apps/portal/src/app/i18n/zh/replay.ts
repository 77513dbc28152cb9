import type { Messages } from '../messages.js';

export const replay: Messages['replay'] = {
  heading: '再次计算',
  lead: '用保存的快照再次运行分配引擎；结果逐字节相同，即证明本轮无误。任何人都可以用公开文件自行验证。',
  start: '再算一次',
  running: '正在计算',
  at: '时间',
  by: '发起人',
  outcome: '结果',
  digest: '分配结果摘要值',
  time: '用时',
  seconds: (seconds) => `${seconds} 秒`,
  outcomes: {
    SAME: '逐字节相同',
    SNAPSHOT_CHANGED: '保存的快照已被改动',
    AWARDS_DIFFER: '分配结果不同',
    REFUSED: '引擎或核验程序拒绝',
  },
};
