/// CLAVIN on the texts Parallax is measured on.
package parallax.peers.clavin;
