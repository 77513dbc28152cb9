import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail server that takes what it is given, as far as a test lets it; it speaks just enough SMTP. */
export class MailServer {
  /** Whole messages with their headers, as they came. */
  readonly taken: string[] = [];
  /** Reply to RCPT TO by address; 250 where it names none. */
  readonly replies = new Map<string, string>();
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MailServer> {
    const server = createServer();
    const mails = new MailServer(server);
    server.on('connection', (socket) => mails.serve(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let input = '';
    let message: string | null = null;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      input += chunk.toString();
      for (let end = input.indexOf('\r\n'); end >= 0; end = input.indexOf('\r\n')) {
        const line = input.slice(0, end);
        input = input.slice(end + 2);
        if (message !== null && line === '.') {
          this.taken.push(message);
          message = null;
          say('250 taken');
        } else if (message !== null) message += `${line}\n`;
        else if (line.startsWith('DATA')) {
          message = '';
          say('354 go on');
        } else say(this.replyTo(line));
      }
    });
    say('220 test');
  }

  private replyTo(line: string): string {
    const [, recipient] = /^RCPT TO:<(.+?)>/.exec(line) ?? [];
    return (recipient && this.replies.get(recipient)) ?? '250 fine';
  }
}
