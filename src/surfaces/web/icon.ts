/** The site's icon: a seal in vermilion with the corners of a quotation. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect x="2" y="2" width="28" height="28" rx="4" fill="#a1331d"/>
<path d="M9 18V9h9M23 14v9h-9" fill="none" stroke="#fbfaf6" stroke-width="3.2"/>
</svg>
`;
