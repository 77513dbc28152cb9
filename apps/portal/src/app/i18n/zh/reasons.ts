import { LIST_WORDS_ZH } from '@supplydock/domain';
import { Formats } from '../formats.js';
import type { Messages } from '../messages.js';
import { figure } from '../plural.js';
import { type AwardFigures, isGuaranteed, levelIn, madeRoom, numberIn } from '../reason-figures.js';

const PIECES = { masks: '只口罩', disinfectant: '瓶消毒液', goggles: '副护目镜', thermometers: '支测温仪' } as const;
const formats = new Formats('zh');
const pieces = (n: number, { category }: AwardFigures): string => `${figure(n)} ${PIECES[category]}`;

export const reasons: Messages['reasons'] = {
  labels: LIST_WORDS_ZH.reason,
  told: {
    FULLY_MET: (_, a) => `申请的 ${pieces(a.askedPieces, a)} 全部满足。`,
    CAP_ENTITLEMENT: (_, a) => `申请 ${figure(a.askedPieces)}，按额度可核定 ${figure(a.claimPieces)}。多申请不会多分。`,
    RECEIVED_IN_WINDOW: (_, a) =>
      `此前窗口期内已收到 ${pieces(a.receivedPieces, a)}：从核定数量中扣除，并计入人均水平。`,
    POOL_SHORT: (reason, a) =>
      `本轮达到人均 ${formats.level(levelIn(reason))}，包括此前已收到的：` +
      (isGuaranteed(a, levelIn(reason))
        ? `按政策保障该层级，本次应得 ${figure(a.fairPieces)}。`
        : `按 ${figure(a.headcount)} 人计，本次应得 ${figure(a.fairPieces)}。`) +
      `若总量有 ${pieces(numberIn(reason, 'enoughPieces'), a)}，核定的 ${figure(a.claimPieces)} 即可全部满足。`,
    LOWER_TIER: (reason) => `按政策先保障更高层级的企业（第 ${numberIn(reason, 'stage')} 阶段）。`,
    NO_COMPATIBLE_LOT: (reason) =>
      `没有货批符合这张需求单：${figure(numberIn(reason, 'product'))} 个为其他产品，${figure(numberIn(reason, 'price'))} 个高于价格上限，` +
      `${figure(numberIn(reason, 'area'))} 个不配送到该区，${figure(numberIn(reason, 'life'))} 个剩余有效期过短。`,
    PRICE_ABOVE_CEILING: (reason) =>
      `价格上限为每件 ${formats.yuan(numberIn(reason, 'maxPriceFen'))}，现有最低价为 ${formats.yuan(numberIn(reason, 'lowestPriceFen'))}。`,
    LIFE_TOO_SHORT: (reason) =>
      `剩余有效期至少须 ${figure(numberIn(reason, 'minRemainingLifeDays'))} 天，其他条件合适的货批最长只剩 ${figure(numberIn(reason, 'longestLifeDays'))} 天。`,
    OUT_OF_AREA: (reason) => `${figure(numberIn(reason, 'lots'))} 个其他条件合适的货批不配送到该区。`,
    PACK_ROUND_DOWN: (reason, a) => {
      if (a.pieces > a.fairPieces) {
        return `只按整包分配：应得 ${figure(a.fairPieces)}，取整后为 ${figure(a.pieces)}，多出部分计入下一轮。`;
      }
      const size = figure(numberIn(reason, 'packPieces'));
      return a.pieces < a.fairPieces
        ? `只按整包分配：应得 ${figure(a.fairPieces)}，每包 ${size}，取整后为 ${figure(a.pieces)}，少分部分计入下一轮。`
        : `只按整包分配：核定的 ${figure(a.claimPieces)} 中不足一包（${size}）的部分已舍去。`;
    },
    TIE_BREAK_LOST: (reason) =>
      `${figure(numberIn(reason, 'drawn'))} 个零头包在 ${figure(numberIn(reason, 'of'))} 家企业中公开抽签，本企业未抽中。取整少分的数量计入下一轮。`,
    NOT_RECONFIRMED: () => '长期需求单未在截止前再次确认。',
    QUARANTINED: () => '本轮开始时，该需求单正在核查。',
    HEADCOUNT_UNVERIFIED: () => '本轮开始时，人数尚未核实。',
    OFFICIAL_OVERRIDE: (reason, a) => {
      const byRule = numberIn(reason, 'rulePieces');
      return madeRoom(reason)
        ? `按规则分得 ${figure(byRule)}。经办人为其他企业设定了数量，本企业高出精确份额最多，让出 ${figure(byRule - a.pieces)}。`
        : `按规则分得 ${figure(byRule)}，经办人设定为 ${figure(a.pieces)}。理由随本轮公开，账本中记有经办人。`;
    },
    DECLINED: () => '企业谢绝了这项分配。',
    LAPSED: () => '未按时接受，已退回总量。',
    RECALLED: () => '该货批已召回。',
  },
};
