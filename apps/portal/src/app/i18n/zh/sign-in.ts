import type { Messages } from '../messages.js';

export const signIn: Messages['signIn'] = {
  heading: '登录',
  login: '账号',
  password: '密码',
  submit: '登录',
  submitting: '正在登录',
  loginMissing: '请输入账号',
  passwordMissing: '请输入密码',
  badCredentials: '账号或密码不正确',
  returning: '登录后继续前往您要打开的页面。',
  register: '企业尚未登记？请在此登记。',
  demoHeading: '演练账号',
  demoText: '每个账号对应一种角色的视角，密码相同：',
  demo: {
    requester: '企业经办人：需求单与分配结果',
    supplier: '供应商经办人：货批',
    officer: '市级经办人：发起轮次',
    approver: '第二位市级经办人：审批',
    district: '区级经办人',
    hotline: '热线坐席',
    auditor: '审计员，只读',
  },
};
