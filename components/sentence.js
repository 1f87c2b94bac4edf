// Draws a sentence with some of its words marked; every word reaches the page as text, never as HTML.

export default function ({ data, parentElement }) {
  const quote = parentElement.querySelector("blockquote");
  quote.replaceChildren(
    ...data.pieces.map(([words, isMarked]) => {
      const piece = document.createElement(isMarked ? "mark" : "span");
      piece.textContent = words;
      return piece;
    }),
  );
}
