import { type WordForm, type WordList, words } from '../words.ts';

// What people say to a bot besides asking.

export const GREETING: WordList = {
  why: 'a text that is only this greets',
  words: [
    ...words('hi hello hey hiya howdy yo greetings'),
    ...['hi there', 'hello there', 'hey there', 'good morning', 'good afternoon', 'good evening'],
  ],
  reads: ['hello', 'good morning'],
  leaves: ['hello Baidu', 'high'],
};

export const THANKS: WordList = {
  why: 'a text that is only this thanks',
  words: [
    ...words('thanks thx ty cheers'),
    ...['thank you', 'thank you very much', 'thanks a lot', 'many thanks', 'thank you so much'],
  ],
  reads: ['thanks', 'thank you'],
  leaves: ['thanksgiving', 'thank whom'],
};

export const ACKNOWLEDGEMENT: WordList = {
  why: 'stands beside a greeting or thanks and asks nothing: ok thanks',
  words: words('ok okay k lol haha great cool nice perfect got it bro mate guys man all again'),
  reads: ['ok', 'great'],
  leaves: ['okra', 'bank'],
};

export const HELP: WordList = {
  why: 'a text that is only this asks what the bot is or does',
  words: [
    ...words('help usage commands menu'),
    ...['help me', 'who are you', 'what are you', 'what is this', 'what can you do'],
    ...['what do you do', 'what can i ask', 'what can i ask you', 'how do you work'],
    ...['how does this work', 'how do i use this', 'how to use'],
  ],
  reads: ['help', 'what can you do'],
  leaves: ['helpful', 'who helps', 'what can Baidu do'],
};

export const TELLING: WordForm = {
  why: 'asks to be told; what comes before it addresses someone',
  form: /\b(?:(?:do|does|did) )?(?:(?:any|some)(?:one|body)|you)(?: guys| all| here)? know\b|\btell (?:me|us)\b|\b(?:wonder|wondering|explain)\b/gu,
  reads: ['does anyone know', 'can somebody tell me', 'i was wondering'],
  leaves: ['hey guys', 'well known', 'a wonderful day'],
};

export const LIMITING: WordForm = {
  why: 'a clause that limits the question before or after it: in cloud computing',
  form: /^(?:in|on|about|regarding|as for|since|during|within|apart|besides|except|among|of|for|especially|including)\b/u,
  reads: ['in cloud computing', 'as for fees'],
  leaves: ['urgent', 'please help', 'format'],
};

export const OF_ONESELF: WordForm = {
  why: 'begins a clause about whoever speaks',
  form: /^(?:i|we|my)\b/u,
  reads: ["i'm writing a paper", 'my teacher asks'],
  leaves: ['it is late', 'well'],
};
