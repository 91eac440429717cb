import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/components/article-body.ts';
import { bodyText } from '../../../src/content/plain-text.ts';
import { articleMarkdown } from '../../../src/formats/markdown-alternate.ts';
import { articleOf, content, withArticle } from '../pages/content.ts';

/** An answer with this text in a file of this kind. */
const answerWith = (body: string, ending = 'mdx') => {
  const changed = withArticle(1010, 'it', { body, file: `articles/it/consegna/prova.${ending}` });
  return { changed, article: articleOf(changed, 1010, 'it') };
};
const page = async (body: string, ending?: string) => {
  const { article, changed } = answerWith(body, ending);
  return (await renderBody(article, changed)).html.replaceAll('\n', '');
};
const plain = (body: string, ending?: string) => {
  const { article } = answerWith(body, ending);
  return bodyText(article, content);
};
const markdown = (body: string, ending?: string) => {
  const { article, changed } = answerWith(body, ending);
  return articleMarkdown(changed, article).trim();
};

describe.each(['mdx', 'md'])('in a file of %s', (ending) => {
  test.each([
    ['NOTE', 'Note'],
    ['tip', 'Tip'],
    ['IMPORTANT', 'Important'],
    ['WARNING', 'Warning'],
    ['CAUTION', 'Warning'],
  ])('a quotation that begins with [!%s] is a <%s>, everywhere', async (kind, component) => {
    const [alert, box] = [
      `> [!${kind}]\n> Uno *due*.\n>\n> - tre`,
      `<${component}>\n\nUno *due*.\n\n- tre\n\n</${component}>`,
    ];
    expect(await page(alert, ending)).toBe(await page(box));
    expect(plain(alert, ending)).toBe(plain(box));
    expect(markdown(alert, ending)).toBe(markdown(box));
  });

  test('any other quotation stays one', async () => {
    expect(await page('> [!FAQ]\n> Uno.', ending)).toContain('<blockquote>');
    expect(await page('> Una [nota].', ending)).toContain('<blockquote>');
  });

  test('a few tags are shown, and told in Markdown and plain words', async () => {
    const body =
      'Premi <kbd>Ctrl</kbd>: 10 m<sup>2</sup> di H<sub>2</sub>O.<br>Il <abbr title="Codice &quot;postale&quot;">CAP</abbr>.';
    expect(await page(body, ending)).toBe(
      '<p>Premi <kbd>Ctrl</kbd>: 10 m<sup>2</sup> di H<sub>2</sub>O.<br>Il <abbr title="Codice &#x22;postale&#x22;">CAP</abbr>.</p>',
    );
    expect(plain(body, ending)).toBe('Premi Ctrl: 10 m2 di H2O.\nIl CAP (Codice "postale").');
    expect(markdown(body, ending)).toBe(body);
  });

  test('a line break is one in a cell as well, and stays as it is in code', async () => {
    const body = '| A |\n| - |\n| uno<br>due |\n\n`<br>`\n\n```text\n<br>\n```';
    const html = await page(body, ending);
    expect(html).toContain('<td>uno<br>due</td>');
    expect(html).toContain('<code>&#x3C;br></code>');
    expect(html).toContain('<code class="language-text">&#x3C;br></code>');
    expect(markdown(body, ending)).toContain('| uno<br>due |');
  });

  test('what opens is the component', async () => {
    const body = '<details>\n<summary>Se paghi</summary>\n\nUno.\n\n</details>';
    const component = '<Details title="Se paghi">\n\nUno.\n\n</Details>';
    expect(await page(body, ending)).toBe(await page(component));
    expect(plain(body, ending)).toBe(plain(component));
    expect(markdown(body, ending)).toBe(markdown(component));
  });

  test.each([
    ['Prima.\n\n<details><summary>Uno</summary>\n\n- Due.\n\n</details>\n\nDopo.', '- Due.'],
    ['Prima.\n\n<details><summary>Uno</summary>Due.</details>\n\nDopo.', 'Due.'],
    [
      'Prima.\n\n<details><summary>Uno</summary>\n\nDue.\n\n<details>\n<summary>Tre</summary>\n\nQuattro.\n\n</details>\n\n</details>\n\nDopo.',
      'Due.\n\n<Details title="Tre">\n\nQuattro.\n\n</Details>',
    ],
  ])('what opens may have its title on the same line: %j', async (body, inside) => {
    const component = `Prima.\n\n<Details title="Uno">\n\n${inside}\n\n</Details>\n\nDopo.`;
    expect((await page(body, ending)).replaceAll('\n', '')).toBe((await page(component)).replaceAll('\n', ''));
    expect(plain(body, ending)).toBe(plain(component));
    expect(markdown(body, ending)).toBe(markdown(component));
  });

  test('a title on the same line stays as it is in code', async () => {
    const body = '<details><summary>Uno</summary>\n\n```\n<details><summary>Due</summary>\n</details>\n```\n\n</details>';
    const html = (await page(body, ending)).replaceAll('\n', '');
    expect(html).toContain('<code>&#x3C;details>&#x3C;summary>Due&#x3C;/summary>&#x3C;/details></code>');
  });
});

describe('Markdown', () => {
  test('braces and less-than signs are signs', async () => {
    const body = 'Se {questo} < quello, anzi 3<4: {/* {x */}.';
    expect(await page(body, 'md')).toBe('<p>Se {questo} &#x3C; quello, anzi 3&#x3C;4: {/* {x */}.</p>');
    expect(plain(body, 'md')).toBe(body);
    expect(markdown(body, 'md')).toContain('{questo}');
  });

  test('comments are for editors', async () => {
    const body = '<!-- da rivedere -->\n\nUno <!-- due -->.';
    expect(await page(body, 'md')).toBe('<p>Uno .</p>');
    expect(plain(body, 'md')).toBe('Uno .');
    expect(markdown(body, 'md')).toBe('Uno .');
  });

  test('components are the same', async () => {
    const body = '<Steps>\n\n1. Paga <Fact name="delivery.fee" />.\n\n</Steps>';
    expect(await page(body, 'md')).toBe(await page(body));
    expect(markdown(body, 'md')).toBe(markdown(body));
  });

  test.each([
    '<script>alert(1)</script>',
    'Uno <img src=x onerror=alert(1)>',
    '<iframe src="https://a.example"></iframe>',
    '<div onclick="x()">a</div>',
  ])('no other tag reaches a page: %s', async (body) => {
    await expect(page(body, 'md')).rejects.toThrow(/is no component of articles/);
  });

  test('a tag that closes nothing is not shown, one with an attribute too many has it not', async () => {
    expect(await page('Uno</b></script> due.', 'md')).toBe('<p>Uno due.</p>');
    expect(await page('Uno <kbd onclick="x()" class="a">due</kbd>.', 'md')).toBe('<p>Uno <kbd>due</kbd>.</p>');
  });
});
