/// Stanford CoreNLP as a yardstick: its speed on the texts Parallax is timed on, its trees and names on gold tokens.
/// A program of its own, outside Parallax's build, since CoreNLP is GPL-3.
package parallax.peers.corenlp;
