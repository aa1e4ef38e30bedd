import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { root } from './documents.ts';

/** A fenced block of a document. */
export interface Block {
  /** The document's path from the workspace's root. */
  readonly document: string;
  /** The line on which the fence opens, counted from 1. */
  readonly line: number;
  /** The first word after the fence; empty without one. */
  readonly language: string;
  /** The other words after the fence. */
  readonly info: string;
  /** The heading that it stands under; empty before the first. */
  readonly heading: string;
  /** The text, which ends with a line feed. */
  readonly text: string;
}

/** A link, or an image, of a document. */
export interface Link {
  readonly line: number;
  readonly target: string;
}

/** What the checks look at in a document. */
export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** The names of its headings in addresses, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** Reads a document of the workspace. */
export function readDocument(path: string): Document {
  return parseDocument(path, readFileSync(join(root, path), 'utf8'));
}

/** Reads the text of a document; `path` is what its blocks name. */
export function parseDocument(path: string, markdown: string): Document {
  const tree = fromMarkdown(markdown);
  return { path, blocks: blocksIn(path, tree), links: linksIn(tree), anchors: anchorsIn(tree) };
}

function blocksIn(document: string, tree: Root): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  visit(tree, (node) => {
    if (node.type === 'heading') heading = plainText(node);
    if (node.type !== 'code') return;
    const { lang, meta, value } = node;
    blocks.push({
      document,
      line: lineOf(node),
      language: lang ?? '',
      info: meta ?? '',
      heading,
      text: `${value}\n`,
    });
  });
  return blocks;
}

function linksIn(tree: Root): readonly Link[] {
  const links: Link[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ line: lineOf(node), target: node.url });
    }
  });
  return links;
}

function anchorsIn(tree: Root): ReadonlySet<string> {
  const slugger = new Slugger();
  const anchors = new Set<string>();
  visit(tree, 'heading', (node) => {
    anchors.add(slugger.slug(plainText(node)));
  });
  return anchors;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
