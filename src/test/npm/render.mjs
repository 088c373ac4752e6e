// What programs on Node make of Markdown: node render.mjs HOW FOLDER writes NAME.HOW.html beside every NAME.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import { evaluate } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkEmoji from 'remark-emoji';
import remarkGfm from 'remark-gfm';

const programs = {
  marked: (text) => marked.parse(text),
  'markdown-it': (text) => new MarkdownIt({ html: true, linkify: true }).render(text),
  mdx: async (text) => {
    const page = text.replace(/^---\n[^]*?\n---\n/, '');
    const { default: component } = await evaluate(page, { ...runtime, remarkPlugins: [remarkGfm, remarkEmoji] });
    return renderToStaticMarkup(createElement(component));
  },
  // Themes print the title.
  astro: async (text) => {
    const { frontmatter, content } = parseFrontmatter(text);
    const { code } = await (await createMarkdownProcessor()).render(content);
    return `<main>${renderToStaticMarkup(createElement('h1', null, frontmatter.title))}${code}</main>`;
  },
};

const [, , how, folder] = process.argv;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const html = await programs[how](readFileSync(`${folder}/${file}`, 'utf8'));
  writeFileSync(`${folder}/${file.replace(/\.md$/, '')}.${how}.html`, html);
}
