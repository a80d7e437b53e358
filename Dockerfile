# docs/operations.md says how to run it. The build needs a clone; the image has no compiler, none of
# the development packages and nothing that is not in .dockerignore's list.
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json tsconfig.browser.json ./
COPY src ./src
RUN npm run build

FROM node:${NODE} AS packages
WORKDIR /build
COPY package.json package-lock.json ./
# No package of the program needs a script to install; one that has one does not get to run it.
RUN npm ci --omit=dev --ignore-scripts

FROM node:${NODE}
WORKDIR /app
# The only place that is written to. A volume made from it belongs to the user below.
RUN install --directory --owner=1000 --group=1000 /data
COPY --from=packages /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY package.json LICENSE .env.example ./
COPY knowledge ./knowledge
COPY examples ./examples
# In a container 127.0.0.1 is the container; who reaches the port is said where it is published.
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8080
VOLUME /data
EXPOSE 8080
# The image's user "node", by number, so that a cluster can see that it is not root.
USER 1000:1000
# The port opens once the library is loaded, so the start period is for a large one without a cache.
HEALTHCHECK --interval=30s --timeout=10s --start-period=5m --retries=3 \
  CMD ["node", "dist/main.js", "health"]
ENTRYPOINT ["node", "dist/main.js"]
