import { DOCUMENT_PROBLEMS } from './attachment-problems.js';
import { FILE_PROBLEMS } from './file-problems.js';
import { PEOPLE_PROBLEMS } from './people-problems.js';
import { ROUND_PROBLEMS } from './round-problems.js';

/** One row of the table of problems: what a client is told, in both languages. */
export interface ProblemSpec {
  readonly status: number;
  readonly title: string;
  readonly titleZh: string;
  /** Sentence with `{name}` places that `params` fill; the title is used where it is left out. */
  readonly detail?: string;
  readonly detailZh?: string;
  /** True when the same request may succeed a moment later: jobs retry it and an Idempotency-Key does not keep it. */
  readonly isTransient?: boolean;
}

/**
 * Every expected failure that a client can meet, by its stable code (RFC 9457 `type` is `urn:supplydock:problem:<code>`).
 * A code is never renamed or reused: clients and translations key on it. Each feature adds its codes here, so that
 * the list stays whole and is documented in one place.
 */
export const PROBLEMS = {
  // requests that cannot be understood
  VALIDATION_FAILED: {
    status: 400,
    title: 'The request is not valid',
    titleZh: '请求内容不符合要求',
    detail: '{count} field(s) need attention; see errors.',
    detailZh: '有 {count} 处内容需要更正，详见 errors。',
  },
  MALFORMED_BODY: {
    status: 400,
    title: 'The body is not valid JSON',
    titleZh: '请求正文不是有效的 JSON',
  },
  MALFORMED_VALUE: {
    status: 400,
    title: 'A value has the wrong form',
    titleZh: '某个值的格式不正确',
  },
  REFERENCE_UNREADABLE: {
    status: 400,
    title: 'This is not a reference',
    titleZh: '编号有误',
    detail: 'A reference looks like M0302-7K3Q-F9DXC; one character is wrong or missing. Compare it with your receipt.',
    detailZh: '编号形如 M0302-7K3Q-F9DXC；其中有字符错误或缺失，请与回执核对。',
  },
  BAD_REQUEST: { status: 400, title: 'The request cannot be understood', titleZh: '无法理解该请求' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The body is too large', titleZh: '请求正文过大' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: 'The body must be JSON',
    titleZh: '请求正文必须为 JSON',
  },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This method is not allowed here', titleZh: '此处不允许该方法' },
  NOT_ACCEPTABLE: { status: 406, title: 'No acceptable form of the answer', titleZh: '没有可接受的响应格式' },

  // who may
  UNAUTHENTICATED: { status: 401, title: 'Please log in', titleZh: '请先登录' },
  LOG_IN_FAILED: {
    status: 401,
    title: 'The login or the password is wrong',
    titleZh: '账号或密码错误',
  },
  PASSWORD_TOO_SHORT: {
    status: 422,
    title: 'The password is too short',
    titleZh: '密码过短',
    detail: 'Use at least {minimum} characters; a few words make a good one.',
    detailZh: '请至少使用 {minimum} 个字符；几个词语即可组成好密码。',
  },
  PASSWORD_COMMON: {
    status: 422,
    title: 'The password is easy to guess',
    titleZh: '密码过于常见',
    detail: 'It holds common words, a pattern or your own data. Choose another one.',
    detailZh: '其中含有常见词语、规律或您本人的信息，请另选密码。',
  },
  STEP_UP_REQUIRED: {
    status: 403,
    title: 'Show a code of your second factor first',
    titleZh: '请先输入动态验证码',
    detail: 'What you are about to do asks for a code that is at most 10 minutes old. Nothing was changed yet.',
    detailZh: '该操作要求在 10 分钟内输入过动态验证码，目前尚未作任何更改。',
  },
  CODE_WRONG: {
    status: 422,
    title: 'The code does not hold',
    titleZh: '验证码无效',
    detail: 'It is mistyped, too old or used already. Wait for the next code of your authenticator.',
    detailZh: '验证码输入有误、已过期或已使用过，请等待验证器显示下一个验证码。',
  },
  SECOND_FACTOR_MISSING: {
    status: 409,
    title: 'No second factor is set up',
    titleZh: '尚未设置动态验证',
    detail: 'Set one up on the page of your account first.',
    detailZh: '请先在账户页面设置。',
  },
  MAIL_CODE_WRONG: {
    status: 422,
    title: 'The code is not the one we sent',
    titleZh: '验证码不正确',
    detail: 'Compare it with the latest e-mail; it is good for 15 minutes. Ask for another one if it is older.',
    detailZh: '请与最新一封邮件核对；验证码 15 分钟内有效，过期请重新获取。',
  },
  CROSS_SITE_REFUSED: {
    status: 403,
    title: 'The request came from another site',
    titleZh: '请求来自其他网站',
    detail: 'Changes are accepted from the portal itself, with the header X-Supplydock.',
    detailZh: '仅接受来自本门户且带有 X-Supplydock 请求头的更改。',
  },
  OWN_PROPOSAL: {
    status: 403,
    title: 'A second person has to decide',
    titleZh: '须由另一人审批',
    detail: 'Nobody decides about a round that they opened themselves.',
    detailZh: '任何人不得审批自己发起的轮次。',
  },
  TOO_MANY_STREAMS: {
    status: 429,
    title: 'Too many open event streams',
    titleZh: '打开的事件流过多',
    detail: 'Close another window that follows a round.',
    detailZh: '请关闭其他正在跟踪轮次的窗口。',
    isTransient: true,
  },
  FORBIDDEN: { status: 403, title: 'Your role may not do this', titleZh: '您的角色无权执行此操作' },
  NOT_FOUND: { status: 404, title: 'Not found', titleZh: '未找到' },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: 'Too many requests, please wait',
    titleZh: '请求过多，请稍后再试',
    isTransient: true,
  },

  TOO_MANY_EXPORTS: {
    status: 429,
    title: 'Too many files saved, please wait',
    titleZh: '保存文件过于频繁，请稍后再试',
    detail:
      'An account saves {limit} lists in 10 minutes. Try again in {minutes} min, or narrow one list by its filters.',
    detailZh: '每个账号 10 分钟内最多保存 {limit} 份列表。请在 {minutes} 分钟后再试，或用筛选条件缩小列表。',
    isTransient: true,
  },

  VIEWS_FULL: {
    status: 409,
    title: 'There is no room for another view',
    titleZh: '视图数量已达上限',
    detail: 'A list has at most {limit} saved views. Remove one, or save under a name that is there.',
    detailZh: '每个列表最多保存 {limit} 个视图。请删除一个，或使用已有名称保存。',
  },

  // Idempotency-Key
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: 'The Idempotency-Key header is required',
    titleZh: '缺少 Idempotency-Key 请求头',
    detail: 'Send a new random key with each new intention, and the same key when repeating the same request.',
    detailZh: '每次新的操作请使用新的随机键；重试同一请求时请使用相同的键。',
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    title: 'The Idempotency-Key header is not valid',
    titleZh: 'Idempotency-Key 请求头无效',
    detail: 'A key is 8 to 128 printable ASCII characters without spaces.',
    detailZh: '键须为 8 至 128 个可见 ASCII 字符，且不含空格。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This Idempotency-Key belongs to another request',
    titleZh: '该 Idempotency-Key 已用于另一请求',
    detail: 'The key was sent before with another body. Use a new key for a new request.',
    detailZh: '该键此前已随不同内容提交。新的请求请使用新的键。',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    title: 'The same request is still running',
    titleZh: '同一请求仍在处理中',
    isTransient: true,
  },

  // versions, states, rivals
  VERSION_REQUIRED: {
    status: 428,
    title: 'The If-Match header is required',
    titleZh: '缺少 If-Match 请求头',
  },
  VERSION_MISMATCH: {
    status: 412,
    title: 'Somebody changed this in the meantime',
    titleZh: '内容已被他人修改',
    detail: 'Load it again, look at the change and decide anew.',
    detailZh: '请重新加载，查看变更后再作决定。',
  },
  STATE_REFUSED: {
    status: 409,
    title: 'Not possible in this state',
    titleZh: '当前状态下无法执行',
    detail: 'The state is {state}.',
    detailZh: '当前状态为 {state}。',
  },
  DAY_HELD: {
    status: 409,
    title: 'The day is held by a round',
    titleZh: '当日数据已被分配轮次锁定',
    detail: 'Requisitions of this day are frozen in a round and cannot be changed now.',
    detailZh: '当日需求已冻结进入分配轮次，暂时不能更改。',
    isTransient: true,
  },
  DUPLICATE: { status: 409, title: 'This already exists', titleZh: '该内容已存在' },
  REFERENCE_REFUSED: {
    status: 409,
    title: 'It refers to something that does not exist or is still used',
    titleZh: '所引用的内容不存在或仍在使用',
  },
  RULE_REFUSED: {
    status: 409,
    title: 'A rule of the record refuses this change',
    titleZh: '数据规则不允许此更改',
    detail: 'Rule {rule} refused it.',
    detailZh: '规则 {rule} 不允许此操作。',
  },
  CONCURRENT_CHANGE: {
    status: 409,
    title: 'Another change came between, please try again',
    titleZh: '与其他更改冲突，请重试',
    isTransient: true,
  },
  CONFLICT: { status: 409, title: 'The request conflicts with the present state', titleZh: '请求与当前状态冲突' },

  ...ROUND_PROBLEMS,

  // lots and requisitions
  ENTERPRISE_NOT_VERIFIED: {
    status: 409,
    title: 'The firm is not verified',
    titleZh: '企业尚未通过核验',
    detail: 'The firm is in the state {state}; its district must verify it first.',
    detailZh: '企业当前状态为 {state}，须先由所在区核验。',
  },
  ENTERPRISE_EXISTS: {
    status: 409,
    title: 'This firm is registered already',
    titleZh: '该企业已经登记',
    detail:
      'You can ask to act for it: whoever acts for it already, or else its district, admits you. An invitation of a colleague lets you in at once.',
    detailZh: '您可以申请成为经办人，由企业现有经办人或所在区同意；持同事的邀请码可直接加入。',
  },
  ...PEOPLE_PROBLEMS,
  QUESTION_OPEN: {
    status: 409,
    title: 'A question is open already',
    titleZh: '已有待回复的提问',
    detail: 'The firm has not answered the last question yet.',
    detailZh: '企业尚未回复上一个问题。',
  },
  NO_QUESTION: {
    status: 409,
    title: 'There is no question to answer',
    titleZh: '没有待回复的提问',
  },
  STOCK_SHORT: {
    status: 409,
    title: 'Not as many pieces are free',
    titleZh: '可用数量不足',
    detail: '{pieces} were asked for, {availablePieces} are free; what a round holds or has awarded stays promised.',
    detailZh: '申请 {pieces} 件，目前可用 {availablePieces} 件；轮次锁定或已分配的部分不能撤回。',
  },
  QUALIFICATION_OPEN: {
    status: 409,
    title: 'There is an application already',
    titleZh: '已有待审核的申请',
    detail: 'An officer has not decided about the last application for this product yet.',
    detailZh: '该产品的上一份申请尚未审核完毕。',
  },
  QUALIFICATION_EXPIRED: {
    status: 409,
    title: 'The certificates have run out meanwhile',
    titleZh: '证书已过有效期',
    detail: 'They were valid to {validTo}: refuse it, the supplier applies with renewed ones.',
    detailZh: '证书有效期至 {validTo}：请退回，由供应商以延续后的证书重新申请。',
  },
  LOT_PROMISED: {
    status: 409,
    title: 'Not all of the lot is free any more',
    titleZh: '该货批已有部分不可更改',
    detail: '{pieces} pieces are held by a round, awarded or written off: a lot is corrected only while all of it is free. Withdraw the free part and post it anew.',
    detailZh: '已有 {pieces} 件被轮次预留、分配或核销；仅在全部可用时才能更正。请撤回可用部分并重新登记。',
  }, // prettier-ignore
  NOT_YOUR_HOLD: {
    status: 409,
    title: 'It is the channel that holds this lot',
    titleZh: '该货批由渠道暂停',
    detail: 'It comes back by itself once the cause is settled ({holds}); its page says how.',
    detailZh: '原因（{holds}）解决后将自动恢复，具体见该货批页面。',
  },
  STANDING_EXISTS: {
    status: 409,
    title: 'There is a standing requisition already',
    titleZh: '该类别已有常设需求',
    detail: 'The firm has a standing requisition for {category}: change that one.',
    detailZh: '企业已有 {category} 的常设需求，请直接修改。',
  },
  REQUISITION_EXISTS: {
    status: 409,
    title: 'There is a requisition already',
    titleZh: '当日已有申领单',
    detail: 'The firm has a live requisition for {category} on {serviceDate}: change that one ({requisitionId}).',
    detailZh: '企业在 {serviceDate} 已有 {category} 申领单，请修改原申领单（{requisitionId}）。',
  },

  // files handed in
  ...DOCUMENT_PROBLEMS,
  ...FILE_PROBLEMS,
  IMPORT_HAS_BAD_ROWS: {
    status: 409,
    title: 'Some rows need attention',
    titleZh: '有些行需要更正',
    detail: '{bad} rows need attention, so none was posted. Mend them, or post the valid ones only.',
    detailZh: '有 {bad} 行需要更正，因此均未提交。请更正，或仅提交有效的行。',
  },
  IMPORT_COLUMNS_MISSING: {
    status: 409,
    title: 'Not every column is known',
    titleZh: '有列未对应',
    detail: 'Say first which columns hold: {fields}.',
    detailZh: '请先指明以下各项对应的列：{fields}。',
  },
  NOTHING_TO_POST: {
    status: 409,
    title: 'There is no row to post',
    titleZh: '没有可提交的行',
    detail: 'Every row is posted already or needs attention.',
    detailZh: '各行均已提交或需要更正。',
  },

  // ours
  DATABASE_BUSY: {
    status: 503,
    title: 'The database took too long, please try again',
    titleZh: '数据库响应超时，请重试',
    isTransient: true,
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    title: 'The database cannot be reached, please try again',
    titleZh: '数据库暂时无法连接，请重试',
    isTransient: true,
  },
  NOT_READY: {
    status: 503,
    title: 'Not ready for requests',
    titleZh: '服务尚未就绪',
    detail: 'Database: {database} Queue: {queue}',
    detailZh: '数据库：{database} 队列：{queue}',
    isTransient: true,
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    title: 'Temporarily unavailable, please try again',
    titleZh: '服务暂时不可用，请重试',
    isTransient: true,
  },
  INTERNAL: {
    status: 500,
    title: 'Something went wrong on our side',
    titleZh: '服务器内部错误',
    detail: 'Nothing was changed. Name the request id in `instance` when reporting it.',
    detailZh: '未作任何更改。反馈问题时请提供 instance 中的请求编号。',
    isTransient: true,
  },
} as const satisfies Record<string, ProblemSpec>;

export type ProblemCode = keyof typeof PROBLEMS;
