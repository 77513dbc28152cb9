import { addDays, metresBetween } from '@supplydock/domain';
import type { CitySeed, District, OtherGoods, Product, Range } from './city-parameters.js';
import { shanghaiTime, type DemoEnterprise, type DemoLot } from './city.js';
import type { Random } from './random.js';

const OLDEST_PRODUCTION_DAYS = 200;
const PIECE_STEP = 10; // every mask pack is a multiple of ten
const SIGMA_PIECES = 0.8;
/** Days before the service date during which lots were posted. */
const POSTED_DAYS = 6;

/**
 * All lots of the day. Masks hold exactly the pieces of the parameters in available lots; among them are some whose
 * remaining life is too short, some to be used first, and one that nobody may afford. A few more have expired and are
 * written off. Nobody delivers masks to the unserved district.
 */
export function generateLots(seed: CitySeed, enterprises: readonly DemoEnterprise[], random: Random): DemoLot[] {
  const maker = new LotMaker(
    seed,
    enterprises.filter(({ isSupplier }) => isSupplier),
    random,
  );
  return [
    ...maker.masks(),
    ...maker.expiredMasks(),
    ...seed.parameters.otherGoods.flatMap((goods) => maker.others(goods)),
  ];
}

class LotMaker {
  private readonly day: string;
  private readonly products: ReadonlyMap<string, Product>;

  constructor(
    private readonly seed: CitySeed,
    private readonly suppliers: readonly DemoEnterprise[],
    private readonly random: Random,
  ) {
    this.day = seed.parameters.day;
    this.products = new Map(seed.reference.products.map((product) => [product.id, product]));
  }

  masks(): DemoLot[] {
    const { count, shortLived, useFirst, unaffordablePriceFen } = this.seed.parameters.maskLots;
    const lots = Array.from({ length: count }, (_, index) => {
      // Every supplier posts at least one lot.
      const lot = this.mask(this.suppliers[index] ?? this.random.pick(this.suppliers));
      if (index < shortLived) return this.expiring(lot, this.random.int(3, 27));
      return index < shortLived + useFirst ? this.expiring(lot, this.random.int(33, 58)) : lot;
    });
    const dear = lots.findLastIndex(({ productId }) => productId === 'kn95');
    lots[dear] = { ...lots[dear], priceFen: unaffordablePriceFen };
    return this.shareOut(lots, this.seed.parameters.maskLots.pieces);
  }

  expiredMasks(): DemoLot[] {
    return Array.from({ length: this.seed.parameters.maskLots.expired }, () => {
      const lot = this.expiring(this.mask(this.random.pick(this.suppliers)), -this.random.int(1, 20));
      return { ...lot, state: 'EXPIRED', pieces: lot.packPieces * this.random.int(20, 120) };
    });
  }

  others(goods: OtherGoods): DemoLot[] {
    return Array.from({ length: goods.lots }, () => {
      const supplier = this.random.pick(this.suppliers);
      const usual = this.lot(supplier, this.random.pick(goods.products), goods.priceFen);
      const lot = goods.packPieces ? { ...usual, packPieces: this.random.pick(goods.packPieces) } : usual;
      const serves = this.random.chance(0.7) ? null : this.nearest(lot.districtId, this.random.int(4, 10), []);
      const pieces = this.random.int(...goods.lotPieces);
      return { ...lot, serves, pieces: Math.max(1, Math.round(pieces / lot.packPieces)) * lot.packPieces };
    });
  }

  private mask(supplier: DemoEnterprise): DemoLot {
    const { products, priceFen, unservedDistrict } = this.seed.parameters.maskLots;
    const productId = this.random.weighted(Object.entries(products));
    const lot = this.lot(supplier, productId, priceFen);
    const reach = this.random.weighted([[15, 0.5], [8, 0.3], [4, 0.2]]); // prettier-ignore
    return { ...lot, serves: this.nearest(lot.districtId, reach, [unservedDistrict]) };
  }

  private lot(supplier: DemoEnterprise, productId: string, prices: Readonly<Record<string, Range>>): DemoLot {
    const { random } = this;
    const product = this.products.get(productId)!;
    const createdAt = shanghaiTime(addDays(this.day, -random.int(0, POSTED_DAYS)), random.between(6 * 60, 9 * 60));
    const producedOn = addDays(this.day, -random.int(POSTED_DAYS + 1, OLDEST_PRODUCTION_DAYS));
    const price = random.int(...prices[productId]);
    return {
      id: random.uuidv7(createdAt),
      supplierId: supplier.id,
      productId,
      districtId: supplier.districtId,
      serves: null,
      batch: `${producedOn.slice(2).replaceAll('-', '')}${random.pick('ABCDEFGH')}${random.int(1, 99)}`,
      producedOn,
      expiresOn: addDays(producedOn, product.shelfLifeDays),
      packPieces: random.pick(product.packPieces),
      priceFen: price - (price % 5),
      state: 'AVAILABLE',
      pieces: 0,
      createdAt,
    };
  }

  private expiring(lot: DemoLot, inDays: number): DemoLot {
    const expiresOn = addDays(this.day, inDays);
    return { ...lot, expiresOn, producedOn: addDays(expiresOn, -this.products.get(lot.productId)!.shelfLifeDays) };
  }

  /** Gives the lots whole packs that sum to exactly `total`; what rounding leaves goes to lots in packs of ten. */
  private shareOut(lots: readonly DemoLot[], total: number): DemoLot[] {
    const weights = lots.map(() => this.random.logNormal(1, SIGMA_PIECES));
    const sum = weights.reduce((a, b) => a + b, 0);
    const shared = lots.map((lot, index) => {
      const packs = Math.max(1, Math.floor((weights[index] * total) / sum / lot.packPieces));
      return { ...lot, pieces: packs * lot.packPieces };
    });
    let left = total - shared.reduce((pieces, lot) => pieces + lot.pieces, 0);
    const small = shared.filter(({ packPieces }) => packPieces === PIECE_STEP);
    for (let at = 0; left > 0; at++, left -= PIECE_STEP) small[at % small.length].pieces += PIECE_STEP;
    return shared;
  }

  /** The nearest districts by their centroids, the own one first, sorted by id. */
  private nearest(from: string, count: number, without: readonly string[]): string[] {
    const point = ({ centroidLng, centroidLat }: District) => ({ lng: centroidLng, lat: centroidLat });
    const { districts } = this.seed.reference;
    const home = point(districts.find(({ id }) => id === from)!);
    return districts
      .filter(({ id }) => !without.includes(id))
      .map((district) => ({ id: district.id, metres: metresBetween(home, point(district)) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, count)
      .map(({ id }) => id)
      .sort();
  }
}
