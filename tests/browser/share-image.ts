import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.ts';

/**
 * Draws the picture that other sites show beside a link to this one (Open Graph, 1200 by 630): the icon and the name in both languages. Run by hand when one of them changes:
 * `npx tsx tests/browser/share-image.ts`. What it writes is committed, as machines differ in their fonts.
 */
const ASSETS = new URL('../../clients/portal/assets/', import.meta.url);
const SIZE = { width: 1200, height: 630 };

const icon = readFileSync(new URL('icon.svg', ASSETS), 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: SIZE });
await page.setContent(`<!doctype html><html lang="zh-CN"><style>
  body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 90px 100px; background: #fff; color: #16241d;
    border-left: 24px solid #0b5d3b; font-family: "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
  svg { width: 132px; height: 132px; display: block; margin-bottom: 48px; }
  p { margin: 0; line-height: 1.35; }
  .name { font-size: 92px; font-weight: 700; }
  .zh, .en { font-size: 42px; margin-top: 18px; }
  .en { color: #43534b; margin-top: 6px; }
</style><body>${icon}<p class="name">云桥 <span lang="en">Yunqiao</span></p><p class="zh">绿色产品认证信息共享平台</p>
<p class="en" lang="en">Green product certification, shared</p></body></html>`);
await page.screenshot({ path: fileURLToPath(new URL('share.png', ASSETS)), clip: { x: 0, y: 0, ...SIZE } });
await browser.close();
