import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Closes a connection on which more requests came than `max` before the first was answered. Neither
 * browsers nor proxies do that; a packet of a thousand requests would hold up everyone else.
 */
export function limitPipelining(listener: RequestListener, max: number): RequestListener {
  const underWay = new WeakMap<Socket, number>();
  return (incoming, outgoing) => {
    const { socket } = incoming;
    // Node goes on reading what it already has.
    if (socket.destroyed) return;
    const count = underWay.get(socket) ?? 0;
    if (count >= max) {
      socket.destroy();
      return;
    }
    underWay.set(socket, count + 1);
    outgoing.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    listener(incoming, outgoing);
  };
}
