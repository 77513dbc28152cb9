import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

export const LANGUAGES = ['en', 'zh'] as const;
/** A phone and a desktop, in pixels. */
export const WIDTHS = [390, 1280] as const;
/** The password of every account of the demo city. */
export const DEMO_PASSWORD = 'supplydock-demo-2020';
const HEIGHT = 900;
/** For a page under test on a machine that does other things as well. */
const PAGE_LIMIT_MS = 15_000;

/** Steps of the Tab key in which anything on a page has to be reached. */
const MOST_TABS = 80;

/** What axe looks for: WCAG 2.2 AA and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Look {
  readonly language: (typeof LANGUAGES)[number];
  readonly width: number;
}

/** Where steps are walked once. */
export const DESKTOP: Look = { language: 'en', width: 1280 };

/** Every page is looked at in each of these. */
export const LOOKS: Look[] = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

/** Address of the installation under test. */
export const ADDRESS = process.env.E2E_ADDRESS ?? '';

/** The browser of the machine; the runner has found it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    // Chromium's own sandbox refuses root, and shared memory is small in containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
  });
}

/** A person with a browser of their own: cookies and settings are not shared with other visitors. */
export class Visitor {
  /** What the browser complained about: errors in scripts, refused by the content policy, failed loads. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  static async arrive(browser: Browser, { language, width }: Look): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: ADDRESS,
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      viewport: { width, height: HEIGHT },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PAGE_LIMIT_MS);
    const visitor = new Visitor(await context.newPage());
    visitor.page.on('pageerror', (error) => visitor.complaints.push(error.message));
    visitor.page.on('console', (message) => {
      // Who is not signed in, or has to show a code first, is told so by 401, 403 or (a code that was used) 422 when the page
      // asks; the browser logs every such answer.
      const isExpected =
        message.text().includes('401') ||
        /(403.*\/(approval|proposal|exports\/.*)|422.*\/verification)$/.test(message.text() + message.location().url);
      if (message.type() === 'error' && !isExpected) visitor.complaints.push(message.text());
    });
    return visitor;
  }

  /** Signs in as one of the demo accounts and waits until the portal knows it. */
  async signIn(login: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.locator('#login').fill(login);
    await this.page.locator('#password').fill(DEMO_PASSWORD);
    await this.page.locator('form button[type=submit]').click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  /** Goes to a page and waits for its heading and its data. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('h1').waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** Moves the focus with the Tab key, as one does who has no mouse, until it stands on such an element. */
  async tabTo(selector: string): Promise<void> {
    for (let steps = 0; steps < MOST_TABS; steps++) {
      await this.page.keyboard.press('Tab');
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`${selector} is not reached within ${MOST_TABS} steps of the Tab key`);
  }

  /** All that a page must be in every look: no complaint, accessible, no sideways scrolling. */
  async expectSound(): Promise<void> {
    expect(this.complaints).toEqual([]);
    expect(await this.findBarriers()).toEqual([]);
    const [inner, wide] = await this.page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(wide).toBeLessThanOrEqual(inner);
  }

  /** What axe finds wrong, a line a rule. Run in the page itself: our pages hold no frames. */
  private async findBarriers(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async (tags) => {
      const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }, RULES);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
