/** The dictionaries of OpenCC, which the package exports without types: `里 裏|…`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  // biome-ignore lint/style/noDefaultExport: the package does.
  export default dictionary;
}
