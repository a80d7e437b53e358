import { describe, expect, it } from 'vitest';
import { WINDOWS, withWebsite } from './website.ts';

const website = withWebsite();

describe.each(Object.entries(WINDOWS))('the playground on a %s', (_, window) => {
  it('completes by keyboard, answers, and its controls work', async () => {
    const page = await website.open('/try', window);
    const { tab } = page;
    const line = tab.getByRole('combobox');
    await line.pressSequentially('/part');
    // Once what was typed has narrowed the list to what it can mean.
    await tab.getByRole('option', { name: '/提问' }).waitFor({ state: 'detached' });
    await tab.getByRole('option', { name: '/合作' }).waitFor();
    await line.press('ArrowDown');
    await line.press('Enter');
    expect(await line.inputValue()).toBe('/合作 ');
    await line.pressSequentially('腾');
    const name = tab.getByRole('option', { name: '腾讯', exact: true });
    await name.waitFor();
    await name.click();
    expect(await line.inputValue()).toBe('/合作 腾讯');
    await line.press('Enter');
    const log = tab.getByRole('log');
    await log.getByText('中国工商银行').first().waitFor();

    const menu = log.getByRole('combobox').first();
    await menu.selectOption({ index: 1 });
    await log.getByText('只有您能看到这条消息').waitFor();
    expect(page.errors).toEqual([]);
    expect(page.elsewhere).toEqual([]);
    await page.close();
  });

  it('a button turns up what it says', async () => {
    const page = await website.open(`/try?line=${encodeURIComponent('/ask 银行核心诉求')}`, window);
    const log = page.tab.getByRole('log');
    await log.getByRole('button', { name: '删除' }).click();
    await log.getByText('这条消息已删除').waitFor();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('does the same without scripts', async () => {
    const path = `/try?line=${encodeURIComponent('/ask 银行核心诉求')}`;
    const page = await website.open(path, { ...window, javaScriptEnabled: false });
    await page.tab.getByRole('log').getByRole('button', { name: '删除' }).click();
    await page.tab.getByText('这条消息已删除').waitFor();
    await page.close();
  });
});
