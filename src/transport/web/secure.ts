import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every response: a page loads nothing but this server's own files, runs no inline script
 * and stands in no frame. Nothing is said of TLS, which is the matter of the proxy that has it.
 */
export const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});
