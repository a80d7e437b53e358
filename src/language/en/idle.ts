/** Words that ask, address, hedge or hold a sentence together without saying what it is about. */
export const IDLE_WORDS = `
what which who whom whose when where why how many much is are was were be been being do does did
done has have had
the a an of in on at to for with by from and or as about into than then there their them they it
its this that these those itself themselves
i me my we us our you your can could will would should may might please tell show give explain
describe any some also ever say says said happen happens happened
`;
