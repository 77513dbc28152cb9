import type { Messages } from '../messages.js';

export const documents: Messages['documents'] = {
  heading: '证明材料',
  text: '拍照即可。支持 PDF、JPEG、PNG，每个不超过 8 MB。',
  none: '尚未提交材料。',
  purpose: '材料内容',
  purposes: {
    business_licence: '营业执照',
    staff_evidence: '在岗人数证明',
    registration_certificate: '注册证',
    hygiene_licence: '消毒产品生产企业卫生许可证',
    safety_evaluation: '卫生安全评价报告',
    test_report: '检测报告',
    other: '其他',
  },
  add: '拍照或选择文件',
  preparing: '正在处理图片',
  sending: (percent) => `正在上传 ${percent}%`,
  added: (name) => `${name} 已提交。`,
  tooLarge: '文件超过 8 MB，请改为拍照上传。',
  remove: '删除',
  removeOne: (name) => `删除 ${name}`,
  removed: (name) => `${name} 已删除。`,
  undo: '撤销',
  kept: '已作为审批依据，予以保留。',
  size: (megabytes) => `${megabytes} MB`,
};
