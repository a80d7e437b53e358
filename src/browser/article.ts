/** Scripts of the website, each a file that a page names. A page works without them. */
document.documentElement.classList.add('scripted');
