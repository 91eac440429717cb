/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The answer being rendered: components in its body read its language from here. */
    article?: import('./content/load.ts').Article;
  }
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
