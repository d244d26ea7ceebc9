/** How firms change hands: owners stop and sell, firms are bought and taken over, sellers are paid, and on what terms. */
package org.commonweal.transfer;
